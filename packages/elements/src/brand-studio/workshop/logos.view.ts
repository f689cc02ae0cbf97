import type { Logo, LogoVariant } from '@gangway/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, trashIcon } from '../../primitives/icons.js';
import { failureView } from '../../primitives/failure.view.js';
import type { StudioModel } from '../brand-studio.view.js';

type Picture = NonNullable<Logo['light']>;

/** Addresses of a picture for screens of each density. */
export const sourcesOf = ({ sources }: Picture): string =>
  sources.map(({ url, scale }) => `${url} ${scale}x`).join(', ');

/** The logo for light pages and for dark ones. It is sent at once. */
export const logosView = (model: StudioModel): unknown => {
  const { failed } = model.studio.mutation;
  return [
    logoView(model, 'light'),
    logoView(model, 'dark'),
    failed?.name.startsWith('logo') ? failureView(failed.error, model.messages) : nothing,
    html`<p class="hint small muted" id="logo-hint">${model.messages.logoHint}</p>`,
  ];
};

function logoView({ studio, messages }: StudioModel, variant: LogoVariant): TemplateResult {
  const { saving, mutation, content } = studio;
  const { logo } = content;
  const picture = logo[variant];
  const name = messages.logos[variant];
  const busy = mutation.pending === `logo ${variant}`;
  const choose = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (file) void saving.logo(variant, file);
  };
  const act = picture ? messages.replaceLogo : messages.chooseLogo;
  return html`<div class="logo">
    <span class="logo-ground ${variant}"
      >${picture ? html`<img alt="" height="24" src=${picture.sources[0]?.url ?? nothing} srcset=${sourcesOf(picture)} />` : nothing}</span
    >
    <span class="grow"
      ><span class="medium">${name}</span
      ><span class="small muted"
        >${picture ? messages.size(picture.width, picture.height) : variant === 'dark' && logo.light ? messages.asLight : messages.noLogo}</span
      ></span
    >
    ${
      saving.isOpen
        ? html`<label class="button compact file-button"
              >${busy ? messages.working : act}<input
                type="file"
                class="visually-hidden"
                accept="image/png,image/jpeg,image/webp"
                aria-label=${messages.logoAct(act, name)}
                aria-describedby="logo-hint"
                @change=${choose} /></label
            >${
              picture
                ? html`<button
                    class="button bare icon-only compact"
                    aria-label=${messages.logoAct(messages.removeLogo, name)}
                    @click=${() => saving.logo(variant, null)}>
                    ${icon(trashIcon)}
                  </button>`
                : nothing
            }`
        : nothing
    }
  </div>`;
}
