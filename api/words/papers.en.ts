/** What is printed on papers and receipts, and what is said when one is verified or sealed. */
export const papers = {
  'problem.no-seal-service': 'No seal service',
  'problem.no-seal-service.detail':
    'No service for electronic seals is connected here. Print the paper and set the seal by hand in its place.',
  'problem.seal-not-yours': 'Not your seal',
  'problem.seal-not-yours.detail':
    'A seal is used by the approver or the head of the unit whose paper it is, and only on a paper that is out and in force.',
  'problem.sealed-already': 'Sealed already',
  'problem.sealed-already.detail': 'This paper has its electronic seal; it is not sealed twice.',
  'problem.seal-failed': 'It was not sealed',
  'problem.seal-failed.detail':
    'The seal service did not give back a reliable signature. The paper is unchanged, and the attempt is recorded. Try again later, or print the paper and seal it by hand.',
  'problem.not-issued': 'This paper is not out',
  'problem.not-issued.detail':
    'Only a paper that is out and in force can be delivered. Wait until it is out, or deliver the one that put it right.',
  'problem.verify-unknown': 'No such paper',
  'problem.verify-unknown.detail':
    'No paper with this code was issued here. Please compare the code once more; if it is right, the paper does not come from here: ask the unit named at its foot.',
  'problem.verify-too-often': 'Asked too often',
  'problem.verify-too-often.detail': 'Please try again in {minutes} minutes.',
  'receipt.title': 'Proof of delivery',
  'receipt.plain':
    'Please compare “{title}” ({number}) and sign. Your signature says that you received the paper, not that you agree with it; your remedies stay.',
  'receipt.paper': 'Paper',
  'receipt.number': 'Number',
  'receipt.issued': 'Issued on',
  'receipt.to': 'Addressed to',
  'receipt.how': 'Way',
  'receipt.by-hand': 'by hand',
  'receipt.where': 'Place',
  'receipt.receiver': 'Received by',
  'receipt.relation': 'Relation to addressee',
  'receipt.signed': 'Signature',
  'receipt.on': 'Date',
  'receipt.clerk': 'Delivered by',
  'receipt.blank': '________________',
  'paper.to': 'To: {name}',
  'paper.count': 'No.',
  'paper.laws': 'Legal basis',
  'paper.law': '{instrument}, {article}',
  'paper.law.quoted': '{law}: {text}',
  'paper.remedies': 'If you do not agree with this decision',
  'paper.seal': '(place of the seal)',
  'paper.sample': 'SAMPLE – NOT VALID',
  'paper.mark.held': 'PREVIEW – NOT ISSUED',
  'paper.mark.preview': 'PREVIEW – NOT ISSUED',
  'paper.mark.replaced': 'PUT RIGHT – NO LONGER VALID',
  'paper.mark.withdrawn': 'UNDONE – NEVER ISSUED',
  'paper.verify':
    'Scan this, or type the code below under “Verify a paper”, to see whether this paper is genuine and still in force',
  'paper.translation': 'This is a translation; the Chinese paper is the one that counts.',
  'paper.remedies.reconsideration':
    'If you disagree with this decision, you may apply to the competent authority for administrative reconsideration within sixty days of receiving it.',
  'paper.remedies.litigation':
    'You may also bring an action before the people’s court within six months of receiving it.',
  'paper.remedies.reconsideration.at':
    'If you disagree with this decision, you may apply to {organ} for administrative reconsideration within sixty days of receiving it.',
  'paper.remedies.litigation.at': 'You may also bring an action before {court} within six months of receiving it.',
} as const;
