/** How much of each programme is played in a period. Children and reviews follow from what they are about. */
export type Volumes = {
  /** Questions that are answered, 解答咨询. */
  readonly consultations: number;
  /** Needs that are solved, 解决实际问题. */
  readonly needs: number;
  /** Inquiries that are explained, sent elsewhere or taken back, beside those. */
  readonly otherInquiries: number;
  readonly approvals: number;
  /** Key projects that were put on the list, 主动服务重点项目. */
  readonly projects: number;
  /** Orders of agent service that were served to the end, 免费帮办代办. */
  readonly assists: number;
  readonly preReviews: number;
  /** The share of services whose person gives a review. */
  readonly reviewed: number;
  /** The same of agent services: at the counter few have the time. */
  readonly assistsReviewed: number;
  /** How often each course is met at least. */
  readonly least: number;
};

/** What the newspaper page tells of the alliance from October 2020 to April 2021, and the approvals of such a zone. */
export const pageVolumes: Volumes = {
  consultations: 1064,
  needs: 398,
  otherInquiries: 70,
  approvals: 1200,
  projects: 81,
  assists: 28_344,
  preReviews: 160,
  reviewed: 0.42,
  assistsReviewed: 0.04,
  least: 6,
};
