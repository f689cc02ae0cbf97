// The menu of tags: it loads when somebody opens it.
import type { LazyPart } from '../../foundation/lazy.controller.js';
import { menuStyles } from '../../primitives/menu.styles.js';
import { menuListView, type MenuItem } from '../../primitives/menu.view.js';
import type { RosterActModel } from '../customer-roster.view.js';
import { tagMessages, type TagMessages } from './tags.messages.js';
import { tagsIn } from './tags-in.js';

type TagsModel = RosterActModel & { readonly messages: TagMessages };

/** Shows only customers with one tag, or all again. */
export class TagsMenu implements LazyPart {
  readonly styles = [menuStyles];
  readonly messages = tagMessages;

  readonly menu = (model: TagsModel): unknown => {
    const { messages, query, data, format } = model;
    const there = tagsIn(data, format.locale);
    // Nobody may have it any more.
    const tags = query.tag === null || there.includes(query.tag) ? there : [query.tag, ...there];
    const item = (label: string, tag: string | null): MenuItem => ({
      label,
      checked: query.tag === tag,
      run: () => model.ask({ tag }),
    });
    return menuListView({
      name: 'tags',
      label: messages.tagsMenu,
      groups:
        tags.length === 0
          ? [[{ label: messages.noTags, whyNot: messages.noTagsHint, run: () => {} }]]
          : [[item(messages.anyTag, null)], tags.map((tag) => item(tag, tag))],
    });
  };
}
