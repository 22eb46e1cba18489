/** Small calls that every script makes and that nothing else is said about. */
import type { Statement } from '../statement';

export const statements: Statement[] = [
  {
    id: 'calls.menuChains',
    says: 'A menu is built in one chain, separators and submenus too.',
    source: 'Apps Script reference: Class Menu',
    mark: 'doc',
    uses: [
      'SpreadsheetApp.getUi',
      'Ui.createMenu',
      'Menu.addItem',
      'Menu.addSeparator',
      'Menu.addSubMenu',
      'Menu.addToUi',
    ],
    check: () => {
      SpreadsheetApp.getUi()
        .createMenu('Thử')
        .addItem('Một', 'runStatement')
        .addSeparator()
        .addItem('Hai', 'runStatement')
        .addSubMenu(SpreadsheetApp.getUi().createMenu('Thêm').addItem('Ba', 'runStatement'))
        .addToUi();
    },
  },
  {
    id: 'calls.console',
    says: 'console.error takes an error, and a text.',
    source: 'Apps Script guide: Logging',
    mark: 'doc',
    uses: ['console.error'],
    check: () => {
      console.error('thử');
      console.error(new Error('thử'));
    },
  },
  {
    id: 'calls.timeBased',
    says: 'A trigger builder becomes one for the clock without making a trigger yet.',
    source: 'Apps Script reference: Class TriggerBuilder',
    mark: 'doc',
    uses: ['ScriptApp.newTrigger', 'TriggerBuilder.timeBased', 'ScriptApp.getProjectTriggers'],
    check: (g) => {
      const before = ScriptApp.getProjectTriggers().length;
      ScriptApp.newTrigger('runStatement').timeBased().everyDays(1).atHour(7);
      g.equal(ScriptApp.getProjectTriggers().length, before);
    },
  },
];
