/** What sentences about publishing count. Names stand in i18n/terms.ts. */
export type Metric = 'items_published' | 'interpretations' | 'followers' | 'accounts' | 'visits' | 'press_conferences' | 'gazettes' | 'videos';

/** Where something was published. `all`: everything the body published; `unspecified`: the text does not say, or names several. */
export type Channel = 'all' | 'website' | 'wechat' | 'weibo' | 'toutiao' | 'douyin' | 'kuaishou' | 'video_account' | 'app' | 'new_media'
  | 'gazette' | 'press' | 'notice_board' | 'unspecified';

/** The part a word plays in such a sentence. */
export type Role = 'noun' | 'other_noun' | 'phrase' | 'channel' | 'verb' | 'time' | 'list' | 'each' | 'change' | 'unlike' | 'whose'
  | 'row' | 'receive' | 'request' | 'none' | 'zero' | 'setback';

export interface WordGroup {
  role: Role;
  means: string;
  /** Separated by blanks. Where one word begins with another, the longer one is read. */
  words: string;
}

const noun = (means: Metric, words: string): WordGroup => ({ role: 'noun', means, words });

/** 访问量, 访问总量, 访问次数: the words for how much there was of something. */
const sizes = (of: string, ends: string): string => of.split(' ').flatMap((word) => ends.split(' ').map((end) => `${word}${end}`)).join(' ');

const channel = (means: Channel, words: string): WordGroup => ({ role: 'channel', means, words });
const group = (role: Role, means: string, words: string): WordGroup => ({ role, means, words });

/** 信息发布量, 主动公开总数: nouns that say by themselves that it was published. */
export const publishedAmounts = sizes('信息发布 政务信息发布 政府信息发布 信息公开 政府信息公开 主动公开 信息主动公开 政府信息主动公开 信息推送 发布 公开 推送 发文 推文 发稿 公开信息 政务公开信息 发布信息 信息维护 网站信息维护', '量 总量 数量 总数 总数量 条数 总条数');

/** Words of sentences about publishing, as real reports use them. A new phrase is a word in a line here. */
export const statementWords: WordGroup[] = [
  // What is counted.
  noun('items_published', '信息 政府信息 政务信息 动态 工作动态 政务动态 公告 公示公告 公告公示 通知 通知公告 资讯 新闻 稿件 文章 图文 消息 作品 博文 内容 条目 文件 政策文件 政策性文件 公文 信息更新量 信息更新总量 更新量 文稿 简讯 通稿 新闻通稿 新闻报道 专题报道 系列报道 宣传报道'),
  noun('interpretations', '解读 政策解读 政策文件解读 政策性文件解读 文件解读 解读信息 解读类 政策解读类 解读类信息 政策解读信息 政策解读类信息 解读材料 解读文章 解读稿件 解读稿 解读产品 解读件 解读内容 政策解读材料 政策解读文章 政策解读稿件 政策解读稿 政策解读件 政策解读产品 文字解读 图文解读 图表解读 图片解读 视频解读 短视频解读 动漫解读 专家解读 媒体解读 政策解读图 解读图 图解 图解信息 政策图解 图解政策 一图读懂'),
  noun('followers', `关注 关注者 ${sizes('粉丝 总粉丝 关注 总关注 订阅 总订阅 用户 总用户 关注用户 订阅用户 粉丝用户', '量 数 数量 总量 总数 总数量 人数 总人数 户数')} 粉丝 用户 关注用户 订阅用户 粉丝用户`),
  noun('visits', `${sizes('访问 总访问 点击 总点击 浏览 总浏览 阅读 总阅读 播放 总播放 观看 总观看 收看 收听', '量 数 总量 总数 数量 次数 总次数 人次 总人次 人数 总人数 率')} 独立访客 独立访客数 总阅读 总浏览 总访问 总点击 总播放`),
  noun('press_conferences', '新闻发布会 新闻发布活动 新闻通气会 政策吹风会 新闻吹风会 例行吹风会 吹风会 发布会 媒体通气会'),
  noun('videos', '视频 短视频 微视频 短视频产品 视频作品 短视频作品 宣传短视频'),
  noun('items_published', publishedAmounts),
  noun('accounts', '政务新媒体 政务新媒体账号 账号 账户 新媒体账号 政务新媒体账户 政务账号'),

  // What is counted in these reports too and is no publishing: business of the form's tables, of the body, of its citizens.
  group('other_noun', 'request', '依申请公开信息 申请公开信息'),
  group('other_noun', '', '现行有效文件 规范性现行有效文件 规章 规范性文件 行政规范性文件 许可决定 处罚决定 行政许可 行政处罚 行政强制 行政许可文件 行政处罚文件 建议 提案 建议提案 提案办理结果 留言 来信 信件 工单 意见 意见建议 意见征集 民意征集 咨询 投诉 申请 申请件 案件 复议 诉讼 行政复议 行政诉讼 错别字 问题 制度 措施 举措 事项 专题 专题专栏 栏目设置 简报 信息公开指南 公开指南 清单 宣传材料 宣传画册 手册 电话 访谈 在线访谈 互动访谈 直播 网上直播 网上调查 征集调查 调查 流程 整改通知 工作提示 任务 信息量 总信息量 信息总量 信息员 解读会 解读率 采访 点赞 链接 表述 窗口 大厅 业务 回应关切 回应社会关切 社会关切 宣传单 办事指南 用户名 工作要点 信访件'),

  // Phrases in which a verb or a noun of the above stands and means nothing.
  group('phrase', '', '信息公开 政务公开 政府信息公开 信息公开目录 政府信息公开目录 公开目录 信息公开年报 公开属性 公开透明 公开承诺 公开承诺书 公开课 公开听证 公开审理 公开遴选 公开选拔 公开征集 公开征求 公开发行 政务服务 政策解读率 信息化 未发布 未公开 应公开 尽公开 信息报送 可公开 机构设置 对外公开总数量 本年新公开 媒体评论 平台建设 网站建设 政府网站建设 门户网站建设 政府门户网站建设 新媒体建设 栏目建设 网站管理 新媒体管理'),
  group('phrase', 'request', '依申请公开 依申请公开类 予以公开 部分公开 不予公开 同意公开 不公开 不公开类'),

  // Where.
  channel('website', '网站 官网 官方网站 门户网站 政府网站 政府门户网站 人民政府门户网站 政府网 人民政府网 政务网 政务网站 门户网 信息网 政府信息网 信息公开网 信息公开网站 政府信息公开网 政府信息公开网站 信息公开平台 政府信息公开平台 政府信息公开基础平台 信息公开基础平台 政务服务网 政务公开平台 政府在线 部门频道 子站'),
  channel('wechat', '微信 公众号 微信公众号 微信公众平台 公众平台 微信订阅号 订阅号 微信服务号 服务号 微信平台 政务微信 政务微信公众号 官方微信 官方微信公众号'),
  channel('weibo', '微博 新浪微博 新浪微博号 腾讯微博 政务微博 官方微博 微博号 微博平台'),
  channel('toutiao', '头条号 今日头条号 今日头条 政务头条号 政务头条 头条平台'),
  channel('douyin', '抖音 抖音号 抖音账号 官方抖音 官方抖音号 抖音平台'),
  channel('kuaishou', '快手 快手号 快手平台'),
  channel('video_account', '视频号 微信视频号 视频号平台'),
  channel('app', '客户端 手机客户端 APP App 新闻客户端'),
  channel('new_media', '新媒体 政务新媒体平台 新媒体平台 两微一端 两微 新媒体矩阵'),
  channel('gazette', '公报 政府公报 人民政府公报 公报电子版 政府公报电子版 电子公报'),
  channel('press', '报纸 报刊 报纸报刊 广播 电视 电视台 电台 广播电台 媒体 主流媒体 新闻媒体 网络媒体 日报 晚报 新华网 人民网 学习强国'),
  channel('notice_board', '公开栏 信息公开栏 政府信息公开栏 政务公开栏 公示栏 宣传栏 公告栏 公告宣传栏 橱窗 LED屏 LED显示屏 LED大屏 电子屏 电子显示屏 显示屏'),
  channel('unspecified', '专栏 栏目 政务公开栏目 政务公开专栏 平台 专区 端口 官微 融媒 融媒体 融媒体中心 短信 手机短信 工作群 微信群 微信工作群 小程序 其他方式 其他渠道'),

  // Who does what. `disclose_all` and `disclose` count all that was made public, if nothing narrows them (allItemsNouns);
  // `update` and `repost` count only with what or where, and `repost` where the clause before it published; `print` is inside the channel named before.
  group('verb', 'disclose_all', '主动公开 主动发布 主动公布'),
  group('verb', 'disclose', '公开 公布 公开发布'),
  group('verb', 'publish', '发布 推送 推文 刊播 发表 发送 播发 编发 上传 公示 张贴 发文 发稿 刊稿 上网 公开公示'),
  group('verb', 'update', '更新 新增 推出 制作 上线 编写 拍摄 录制 原创'),
  group('verb', 'repost', '转载 转发'),
  group('verb', 'print', '刊登 刊载 登载 刊发'),
  group('verb', 'hold', '举办 召开 举行 组织召开 组织'),
  group('verb', 'keep', '共有 现有 有 开设 开设有 开设了 开通 运营 运营有 运营着 拥有 备案 登记 在册 登记在册 在用 正常运行 备案运行 运行'),
  group('verb', 'close', '注销 关停 新开设 整合迁移 迁移 撤并'),
  group('verb', 'other', '完成 收到 接收 接到 受理 回复 答复 处理 办理 办结 接听 征集 采纳 开展 排查 整改 清理 印发 制定 制发 出台 废止 报送 上报 采用 录用 推荐 撤销 删除 归档 审核 退回 发放 发现 收取 投入 设置 设立 调整 修订 修改 编制 提供 接待 化解 约谈 参加 邀请 作出 审结 解答 惠及 下发 荣获 报道 停更 停刊 指导 督促 督导 协调 帮助 引用 宣传 落实 出席'),
  group('verb', 'issue', '编印 印制 印刷 出版 编辑 编辑出版 编印出版 编印发行 编辑发行 出版发行 发行 出刊 刊印'),

  // When. `open`: may reach back beyond the year, or not.
  group('time', 'year', '全年 本年 本年度 年内 今年 一年来 年度 当年 全年度 今年以来 一年以来'),
  group('time', 'open', '累计 总共累计'),
  group('time', 'cumulative', '历年累计 历年 至今 开通至今 近两年 近三年 近五年 三年来 五年来 上线以来 开通以来 自开通以来 成立以来 设立以来 建站以来 建成以来 运行以来 创办以来 开办以来'),
  group('time', 'past', '去年 上年 上年度 上一年 上一年度 前年'),
  group('time', 'part', '上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度'),

  // How figures hang together.
  group('list', 'of', '其中 其中包括 具体包括 主要包括'),
  group('list', 'include', '涵盖 包括 包含 含 具体为 即'),
  group('list', 'complete', '分别为 分别是 分为'),
  group('list', 'made_of', '由'),
  group('list', 'kinds', '主要类别有 主要类别为 主要类别是 类别有 类别为 按类别分'),
  group('each', '', '分别'),
  group('change', '', '增加 增长 减少 下降 提升 同比 较 比上年 比去年 较上年 净增 增幅 上升 多出 提高'),

  // What was not, or does not count the year: plans, duties, rates, new and lost followers.
  group('unlike', 'plan', '将继续 将进一步 将在 将通过 将于 将新 力争 争取 下一步 下年度 明年 拟发布 拟公开 计划每 计划发布 计划公开 不少于 不低于 确保 目标'),
  group('unlike', 'rate', '每月 每周 每日 每天 每季度 每年 月均 日均 年均 周均 人均 单条 单篇 单个 单日 最高 最多 平均 平均每天 平均每月 每篇 每条'),

  // Whose figures.
  group('whose', 'area', '全市 全县 全区 全省 全州 全旗 全盟 全系统 我省 我市 我县 我区 我州 各县区 各区县 各县市区 各市县 各乡镇 各镇 各村 各社区 各街道 各板块 各级行政机关 各级政府 各级部门 各级各部门'),
  group('whose', 'own', '我局 我委 我办 我厅 我部 我镇 我乡 我街道 我单位 我院 我校 我队 我中心 我会 本局 本委 本办 本单位 本机关 本部门 本镇 本街道 局机关 委机关 厅机关 局本级 市本级 县本级 区本级 省本级 本级'),
  group('whose', 'below', '下属 所属 国务院部门 国家部委 中央部门 局属 委属 厅属 直属 所辖 下辖'),
];

/** 截至2023年底 may count from the beginning of the year or of all time. */
export const asOfWords = '截至 截止 截至到 截止到 截至目前 截止目前 截至发文之日';

/** What goes before it is when something began: 2019年5月上线以来. */
export const sinceWord = '以来';

/** Before 一个, these make it no count: 每一个, 第一个. */
export const notOneAccount = '每 第 同 另';

/** Names in quotation or book-title marks that tell a channel by their end: “汝州政府网”, 《福建日报》. */
export const nameEndings: Partial<Record<Channel, string>> = {
  website: '网 网站 在线',
  gazette: '公报',
  press: '日报 晚报 时报 早报 都市报',
};

/** Adjectives in front of a noun that leave it what it is: 主动公开各类政府信息 is still all that was made public. */
export const generalAdjectives = '各类 各项 相关 有关 本单位 本机关 本局 我局 的';

/** Behind a noun, before its figure: 主动公开政府信息数量46条. */
export const nounTails = '量 数 数量 总数 总量 总数量 条数 总条数';

/** Nouns that, made public by such a verb without anything that narrows them, are all the body published. */
export const allItemsNouns: Record<'disclose_all' | 'disclose', string> = { disclose_all: '政府信息 政务信息 信息', disclose: '政府信息' };

/** Before the verb, these say that some of the bodies published, not all: 县直部门共公开, 13个乡镇共公开. */
export const someBodies = /[省市州盟县旗区]直|\d个(?:乡镇|镇街|镇|乡|街道|部门|单位|县区)/u;

/** The beginning of a noun for the amount of all that was made public: 政府信息主动公开总量. */
export const allItemsAmount = '^(?:政府信息|信息)?主动公开';

/** Words behind several channels that make them stand for all. */
export const allChannelsWords = '等形式 等渠道 等方式 等平台 等载体 等途径 等多种 多种渠道 多渠道 多种形式';

/** Words before a channel with which a clause sets out, and the body's own word for itself there. */
export const channelPrepositions = '发挥 充分发挥 通过 主要通过 全年通过 本年度通过 年内通过 在 利用 充分利用 依托 充分依托 以 运用 借助';
export const ownersOfChannels = '局 县 市 区 省 委 办 厅 镇 乡 街道 本 我 官方';

/** What closes an enumeration that 由 opens. */
export const completeListEnds = '组成 构成';

/** Words that call an enumeration complete: what it then leaves out of its total is at odds with it (form.md). */
export const completeListWords = '分别为 分别是 分为 组成 构成';

/** Places within a website. */
export const columnWords = '专栏 栏目 政务公开栏目 政务公开专栏 专区 端口';

/** Accounts of several channels together. */
export const collectiveAccounts = /新媒体/u;

/** Channels that are accounts: 微信公众号1个 counts accounts, 网站1个 does not. */
export const accountChannels = 'wechat weibo toutiao douyin kuaishou video_account app new_media';
