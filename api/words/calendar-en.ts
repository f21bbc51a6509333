import type { Words } from '../../kernel/programme.ts';

/** Why a notice or an override is not taken, each with its way out. */
export const calendarEn: Words = {
  'field.calendar.title-missing': 'No title. Add the title of the notice',
  'field.calendar.line-unread':
    '[Line {line}: ]“{text}” cannot be read. Begin each line with year, title, document, off or work, as in “off 春节 2027-02-05..2027-02-11”; or paste the notice as it was published',
  'field.calendar.document-missing':
    'No document number. A calendar is changed by a document: add its number, as in “document 国办发明电〔2026〕7号”',
  'field.calendar.year-missing': 'The year is not said. Add a line “year 2027”, or paste the notice with its title',
  'field.calendar.year-covered':
    'The notice of {year} is in use already. For a change during the year add a local override with its document number; if the whole year is wrong, withdraw that notice first',
  'field.calendar.year-gap':
    '{year} cannot come first: a year without a notice would lie between. Load the notice of {next} first',
  'field.calendar.year-uncovered': '{day} is in {year}, whose notice is not loaded. Load that notice first',
  'field.calendar.day-wrong':
    '[Line {line}: ]the date “{text}” is wrong or does not exist. Write 2027-02-05, and several days as 2027-02-05..2027-02-11',
  'field.calendar.ends-before': '[Line {line}: ]“{text}” ends before it begins. Put the dates the other way round',
  'field.calendar.too-long':
    '{count} days at once are more than {most}. Check the year; if it is meant, do it in parts',
  'field.calendar.outside-year':
    '{day} of “{name}” is not in {year}. A notice is of one year; only New Year may begin after 25 December of the year before. Correct the date',
  'field.calendar.overlap': '{day} is named twice[ ({name}, {other})]. A day has one arrangement; take one of them out',
  'field.calendar.torn':
    '“{name}” is in pieces, with {from} to {to} left out. A holiday is one run of days; fill the gap or correct the dates',
  'field.calendar.holiday-missing':
    '“{name}” is missing. By 全国年节及纪念日放假办法 every statutory holiday of {year} must be there; compare with the notice',
  'field.calendar.holiday-short': '“{name}” lacks {day}, a statutory holiday. Compare with the notice',
  'field.calendar.sum-wrong': '“{name}” says {said} days, but its dates are {count}. Compare with the notice',
  'field.calendar.works-anyway': '{day} is a working day anyway. Check the date',
  'field.calendar.off-anyway': 'The days from {day} are off anyway; nothing would change. Check the dates',
  'field.calendar.no-days': 'No day is named. Give the first and the last day',
  'field.calendar.overridden': '{day} was changed by {document} already. Withdraw that one first',
};
