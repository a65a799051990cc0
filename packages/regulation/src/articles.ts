import type { Requirement } from './requirement.ts';
import { text } from './text.ts';
import type { Text } from './text.ts';

/** One article in our own words; the regulation itself is cited, never copied. */
export interface Article {
  readonly number: number;
  readonly title: Text;
  readonly summary: Text;
  readonly requirements: readonly Requirement[];
}

function article(number: number, title: Text, summary: Text, ...requirements: Requirement[]): Article {
  return { number, title, summary, requirements };
}

/** The 25 articles. */
export const ARTICLES: readonly Article[] = [
  article(1, text('目的和依据', 'Purpose and basis'), text('为什么设奖、依据哪些上位规定。', 'Why there is an award, and on which higher rules it rests.')),
  article(2, text('奖项与对象', 'Award and addressees'), text('由州政府设立，奖给质量管理成效突出的组织；组织含法人、非法人组织及其分支、内设、派出机构。', 'Founded by the prefecture government for organizations, including unincorporated bodies, branches, internal and dispatched units.'), 'R5'),
  article(3, text('原则与经费', 'Principles and money'), text('公开公平公正，自愿免费，不添负担；工作经费列入预算、专款专用。', 'Fair and open, voluntary, free of charge and of needless burden; earmarked budget.'), 'R2'),
  article(4, text('奖项设置、周期与名额', 'Tiers, cycle and caps'), text('两个奖项，两年一届，各有名额上限。', 'Two tiers, every two years, each with a cap.'), 'R1'),
  article(5, text('评价标准', 'Criteria'), text('按类别确定标准：有国家标准的采用，没有的由办公室起草、领导小组审定。', 'By category: national where there are any, else drafted by the Office and approved by the leading group.'), 'R3'),
  article(6, text('领导小组', 'Leading group'), text('决定重大事项，审议并提出名单。', 'Decides major matters, deliberates, proposes the lists.'), 'R13'),
  article(7, text('领导小组办公室', 'Office'), text('日常工作：规则和标准、申报评审表彰、宣传培育监督、专家队伍、其他。', 'Day-to-day work: rules and criteria, the procedure, promotion and cultivation, experts, the rest.'), 'R3', 'R6', 'R12'),
  article(8, text('审核推荐单位', 'Recommending units'), text('行业主管部门和各县（市）、开发区市场监管部门负责审核推荐和异议调查。', 'Industry departments and market supervision departments check, recommend and investigate objections.'), 'R9', 'R16'),
  article(9, text('申报条件', 'Conditions'), text('在州内设立、运营年限、近年无不良记录、同行领先、体系可推广。', 'Established here, years of operation, clean record, leading among peers, a system worth spreading.'), 'R5'),
  article(10, text('鼓励中小型企业', 'Small and medium enterprises'), text('鼓励成长性好的中小型企业申报。', 'Promising small and medium enterprises are encouraged.'), 'R6'),
  article(11, text('评审程序', 'Procedure'), text('通知、申报、审核推荐、资格审查、材料评审、陈述答辩、现场评审、审议、审定九个步骤，含四次公示。', 'Nine steps from the call to the approval, with four public notices.'), 'R4', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12', 'R13', 'R14'),
  article(12, text('提出异议', 'Objections'), text('评审期间可以书面实名提出异议，并附证明。', 'Anyone may object in writing, by name and with evidence, while the review runs.'), 'R15'),
  article(13, text('处理异议', 'Handling of objections'), text('限期转送、调查、认定并答复；不影响参评；查实且属禁止情形的取消资格。', 'Forwarded, investigated and determined in set times; the review goes on; what is proved and forbidden disqualifies.'), 'R16', 'R17', 'R18'),
  article(14, text('表彰', 'Commendation'), text('政府发布表彰决定，颁发证书和奖牌。', 'The government commends and confers certificates and plaques.'), 'R14'),
  article(15, text('重复申报', 'Applying again'), text('质量奖获奖组织若干年内不再申报，提名奖可以再申报。', 'Quality-award winners wait some years; nominations may reapply.'), 'R5'),
  article(16, text('获奖组织的义务', "Winners' duties"), text('持续改进，分享经验，接待观摩。', 'Keep improving, share methods, receive visitors.'), 'R22'),
  article(17, text('推广与监督', 'Promotion and supervision'), text('审核推荐单位组织交流推广并监督获奖组织。', 'Recommending units organize exchange and supervise the winners.'), 'R22'),
  article(18, text('荣誉的使用', 'Use of the honour'), text('宣传须注明年份；不得用于产品和服务标识或其质量宣传，不得买卖、出租、营利。', 'State the year; not on products or services or their publicity; not sold, rented or used for profit.'), 'R21'),
  article(19, text('弄虚作假', 'False material and deceit'), text('虚假申报的若干年不受理；骗奖的取消奖励、收回证牌，更长时间不受理。', 'False material: barred; deceit: revoked, recalled and barred for longer.'), 'R19'),
  article(20, text('获奖后的取消', 'Revocation after the award'), text('监督期内发生重大事故或严重违法失信等情形的，取消奖励并公开。', 'Major accidents, serious violations or breaches within the supervision revoke the award, publicly.'), 'R20'),
  article(21, text('评审纪律', 'Discipline'), text('工作人员和专家违纪违规的处理。', 'What follows from misconduct of staff and experts.'), 'R23'),
  article(22, text('回避与保密', 'Recusal and secrecy'), text('有利害关系的回避；知悉的商业秘密保密。', 'Interest means recusal; trade secrets stay secret.'), 'R8', 'R24'),
  article(23, text('县级质量奖', 'County awards'), text('鼓励县（市）和开发区建立自己的质量奖。', 'Counties and the zone are encouraged to run their own.'), 'R25'),
  article(24, text('解释', 'Interpretation'), text('由办公室解释；县级可参照设立。', 'The Office interprets; counties may follow the same rules.'), 'R25'),
  article(25, text('施行', 'Entry into force'), text('公布之日起试行。', 'On trial from the day of its publication.')),
];
