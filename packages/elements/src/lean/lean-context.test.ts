import * as library from '@lit/context';
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import * as lean from './lean-context.js';

const key = Symbol('a context');
type Callback = (value: string, unsubscribe?: () => void) => void;

/** One of the two, as far as it is used. */
interface Contexts {
  provide(host: ReactiveElement): { readonly value: string; setValue(value: string): void };
  request(element: Element, callback: Callback, subscribe: boolean): Event;
}
const context = library.createContext<string>(key);
const ofTheLibrary: Contexts = {
  provide: (host) => new library.ContextProvider(host, { context, initialValue: host.title }),
  request: (...args) => new library.ContextEvent(context, ...args),
};
const ours: Contexts = {
  provide: (host) => new lean.ContextProvider(host, { context: lean.createContext(key), initialValue: host.title }),
  request: (...args) => new lean.ContextEvent(lean.createContext(key), ...args),
};

/** What happens to consumers in and around two providers, in words. */
function story({ provide, request }: Contexts, tag: string): string[] {
  class Host extends ReactiveElement {
    readonly provider = provide(this);
  }
  const told: string[] = [];
  const ask = (element: Element, name: string, subscribe: boolean) => {
    let end: (() => void) | undefined;
    const callback: Callback = (value, unsubscribe) => {
      end = unsubscribe;
      told.push(`${name}: ${value}${unsubscribe ? '' : ', once'}`);
    };
    element.dispatchEvent(request(element, callback, subscribe));
    return () => end?.();
  };
  const box = document.createElement('div');
  box.innerHTML = `<${tag} title="outer"><p></p><${tag}-inner title="inner"><b></b></${tag}-inner></${tag}>`;
  document.body.append(box);
  const [p, b] = [box.querySelector('p')!, box.querySelector('b')!];
  ask(p, 'nobody', true);
  customElements.define(tag, class extends Host {});
  const outer = box.querySelector<Host>(tag)!;
  const leave = ask(p, 'p', true);
  ask(p, 'p', false);
  ask(b, 'b', true);
  ask(outer, 'the host itself', true);
  outer.provider.setValue('second');
  outer.provider.setValue('second');
  // A nearer provider takes over who is in it.
  customElements.define(`${tag}-inner`, class extends Host {});
  const inner = box.querySelector<Host>(`${tag}-inner`)!;
  inner.provider.setValue('third');
  outer.provider.setValue('fourth');
  leave();
  outer.provider.setValue('fifth');
  told.push(`${outer.provider.value}, ${inner.provider.value}`);
  box.remove();
  return told;
}

describe('lean-context', () => {
  it('does what the library does', () => {
    const told = story(ofTheLibrary, 'context-of-the-library');
    expect(story(ours, 'context-of-ours')).to.deep.equal(told);
    expect(told).to.include.members(['p: outer', 'p: outer, once', 'b: second', 'b: inner', 'b: third', 'p: fourth']);
    expect(told).not.to.include.members(['p: fifth']);
  });
});
