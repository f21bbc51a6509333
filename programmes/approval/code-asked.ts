import type { JsonObject } from '../../kernel/json.ts';

/** 企业投资项目核准和备案管理条例 art. 4(2): whoever decides on a project works with the code of the online platform. */
export const codeLaw = 'IP4-2';

/** Whether an application for this item must name the code of its project: the item is for projects only, and the form asks. */
export const asksCode = (form: JsonObject, item: object): boolean =>
  'projectOnly' in item && item.projectOnly === true && 'projectCode' in Object(form['properties']);

/** The form of an application for this item: for projects only, it cannot be sent without the project's code. */
export const formFor = (form: JsonObject, item: object): JsonObject =>
  asksCode(form, item)
    ? { ...form, required: [...new Set([...(Array.isArray(form['required']) ? form['required'] : []), 'projectCode'])] }
    : form;
