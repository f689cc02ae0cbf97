// What a person does in the demo portals. Each action is [portal, widget, name, act, before?]: what has to be done first is not measured.
const button = (name) => (widget) => widget.getByRole('button', { name, exact: typeof name === 'string' }).first();
const click = (name) => (widget) => button(name)(widget).click();
const dialog = (widget) => widget.getByRole('dialog').first();
/** Acts in the dialog once it is there. */
const inDialog = (act) => (widget) => act(dialog(widget));
const press = (key, role, options) => (widget) => widget.getByRole(role, options).first().press(key);
const tick = (role, options) => (widget) => widget.getByRole(role, options).first().press('Space');
const steps =
  (...acts) =>
  async (widget) => {
    for (const act of acts) await act(widget);
  };
const write = (name, text) => (widget) => widget.getByRole('textbox', { name }).fill(text);

export const tags = {
  onboarding: 'partner-onboarding-timeline',
  training: 'partner-certification-tracker',
  customers: 'partner-customer-roster',
  billing: 'partner-payout-card',
  support: 'partner-escalation-widget',
  brand: 'partner-brand-studio',
};

const onboarding = [
  ['open a phase', click('Soft launch')],
  ['filter: mine', click(/^Mine/)],
  ['open a task', click('Single sign-on')],
  ['type a comment', press('m', 'textbox'), click('Single sign-on')],
  ['open the menu', click('More about the plan')],
  ['ask for changes', click('Ask for changes')],
  ['board', click('Board')],
  ['board, loaded before', click('Board'), steps(click('Board'), button(/^Mine/), click('List'))],
  ['gantt', click('Gantt')],
  ['gantt, loaded before', click('Gantt'), steps(click('Gantt'), click('Zoom in'), click('List'))],
  ['gantt: zoom', click('Zoom in'), click('Gantt')],
  ['gantt: move an end', press('ArrowRight', 'slider', { name: 'End of Single sign-on' }), click('Gantt')],
];

const training = [
  ['open a module', click('Platform')],
  ['transcript', click('Transcript')],
  ['badge and link', click('Badge and link')],
];
const quiz = [
  ['answer a question', tick('radio')],
  ['next question', click(/^(Next question|Go to question|To question|Question \d)/), tick('radio')],
];

const customers = [
  ['type into the search', press('m', 'searchbox')],
  ['clear the search', press('Backspace', 'searchbox'), press('m', 'searchbox')],
  ['filter by view', click(/^Needs attention/)],
  ['sort', click('MRR')],
  ['page down', press('PageDown', 'rowheader')],
  ['select a row', (widget) => widget.getByRole('checkbox').nth(1).press('Space')],
  ['select all', tick('checkbox')],
  ['open a customer', click(/^Details of/)],
  ['open the import', click('Import')],
  ['add a customer', click('Add customer')],
  ['type a name', inDialog(press('m', 'textbox')), click('Add customer')],
  ['saved views', click('Views')],
];

const billing = [
  ['switch the currency', click(/^Euro/)],
  ['hide amounts', click('Hide amounts')],
  ['lines of a stream', click('Software')],
  ['statement', click('View statement')],
  ['estimate', click('Estimate')],
  ['estimate: another tier', inDialog(tick('radio', { name: /^Gold/ })), click('Estimate')],
  ['estimate: move the slider', inDialog(press('ArrowRight', 'slider')), click('Estimate')],
  ['history as a table', click('As a table')],
];

const support = [
  ['open another ticket', (widget) => widget.getByRole('tabpanel').getByRole('button').nth(1).click()],
  ['closed tickets', (widget) => widget.getByRole('tab', { name: /^Closed/ }).click()],
  ['search, filter and sort', click('Search, filter and sort')],
  [
    'type into the search',
    press('m', 'searchbox'),
    steps((widget) => widget.getByRole('tab', { name: /^Closed/ }).click(), click('Search, filter and sort')),
  ],
  ['new ticket', click('New ticket')],
  ['type a title', inDialog(press('m', 'textbox')), click('New ticket')],
  ['choose a severity', inDialog(tick('radio')), click('New ticket')],
  ['change severity', click('Change severity')],
  ['reply', click('Reply')],
  ['type a reply', inDialog(press('m', 'textbox')), click('Reply')],
  ['send a reply', inDialog(click('Send reply')), steps(click('Reply'), write('Your reply', 'It is still there.'))],
];

const studio = [
  ['move the radius', press('ArrowRight', 'slider', { name: 'Radius' })],
  ['type a colour', steps(write(/^Accent$/, '#7a1fa2'), press('Enter', 'textbox', { name: /^Accent$/ }))],
  ['undo', click('Undo'), press('ArrowRight', 'slider', { name: 'Radius' })],
  ['dark', click('Dark')],
  ['side by side', click('Side by side')],
  ['bring a theme in', click('Bring a theme in')],
  ['versions', click('Versions')],
  ['publish', click('Publish'), press('ArrowRight', 'slider', { name: 'Radius' })],
];

const at = (portal, widget, list) => list.map(([name, act, before]) => ({ portal, widget, name, act, before }));

export const actions = [
  ...at('sunshine', 'onboarding', onboarding),
  ...at('slipway', 'training', training),
  ...at('mise-margin', 'training', quiz),
  ...at('slipway', 'customers', customers),
  ...at('slipway', 'billing', billing),
  ...at('slipway', 'support', support),
  ...at('slipway', 'brand', studio),
];
