/** What may follow the name of a certificate where the certificate itself is asked for; an application form for it is not it. */
const itself = /^(?:$|[（(、及和与]|正本|副本|原件|复印件|扫描件)/;

/** Whether a material of this name asks for what an item of this result gives. */
export const fits = (material: string, result: string): boolean =>
  result !== '' && material.startsWith(result) && itself.test(material.slice(result.length));
