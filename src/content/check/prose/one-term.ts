import type { Problem } from '../../read-files.ts';
import type { CourseText } from './course-texts.ts';

interface TermRule {
  /** The Chinese term of this course. */
  readonly use: string;
  /** Other words for it, in use elsewhere. */
  readonly avoid: RegExp;
  /** Parts of paths: the places that explain the other word, or quote it. */
  readonly except?: readonly string[];
}

/**
 * One Chinese term per concept, as the glossary prints it. 客户 is the word of this course; 顾客 stays in the names that
 * Kotler's delivered value and the satisfaction index have in Chinese, and for people in a shop.
 */
const rules: readonly TermRule[] = [
  { use: '贴现', avoid: /折现/ },
  { use: '保持率', avoid: /留存|存留率|保留率|维持率/, except: ['retention-profit-70', 'retention-economics'] },
  {
    use: '客户忠诚、客户流失、客户保持、客户关系、客户生命周期',
    avoid: /顾客(忠诚|流失|保持|关系|生命周期|终身价值)/,
    except: ['satisfaction-causal-models', 'acsi'],
  },
  {
    use: '顾客让渡价值、顾客总价值、顾客总成本',
    avoid: /客户(让渡价值|总价值|总成本)/,
    except: ['glossary/customer-delivered-value'],
  },
  { use: '客户终身价值', avoid: /生命周期价值|终生价值/ },
  { use: '转换成本', avoid: /转移成本|转换代价/ },
  { use: '获客成本', avoid: /获取成本|争取成本|拉新成本/ },
  { use: '毛利', avoid: /边际贡献|边际利润|贡献毛益/ },
  { use: '单期利润', avoid: /每期利润|[单每]期毛利/ },
  { use: '盈亏平衡', avoid: /保本\p{Script=Han}{0,4}[率线点]/u },
  { use: '财务纽带、社交纽带、结构纽带', avoid: /经济纽带|社会纽带|结构性纽带/, except: ['names-of-the-three'] },
  { use: '运营型', avoid: /操作型/, except: ['crm-systems-and-data', 'three-crm-types'] },
  {
    use: '协作型',
    avoid: /合作型(?!定制)/,
    except: ['crm-systems-and-data', 'three-crm-types', 'crm-software-parts', 'four-customisations'],
  },
  {
    use: '保证性',
    avoid: /安全性/,
    except: ['service-quality-and-complaints', 'service-satisfaction-dimensions', 'assurance-is-safety'],
  },
  { use: '移情性', avoid: /关怀性/, except: ['service-quality-and-complaints', 'service-satisfaction-dimensions'] },
  { use: '能动型', avoid: /主动型/, except: ['five-relationship-levels'] },
  { use: '负责型', avoid: /责任型/, except: ['five-relationship-levels'] },
  { use: '被动型', avoid: /反应型/, except: ['five-relationship-levels', 'basic-reactive'] },
  { use: '关系水平', avoid: /关系层次|关系级别/ },
  { use: '交易营销', avoid: /交易型营销|交易式营销/ },
  { use: '数据库', avoid: /资料库/ },
  { use: '回应率', avoid: /响应率/ },
  { use: '推荐市场', avoid: /推荐者市场/ },
  { use: '重复购买', avoid: /反复购买|回购|(?<!重)复购/ },
  { use: '铂金', avoid: /白金/ },
  { use: '互动', avoid: /交互(?!式语音)/ },
  { use: '服务补救', avoid: /服务恢复/ },
  { use: '差异化', avoid: /差别化/ },
];

/** Chinese texts that call a concept by another name than the course does. */
export function checkOneTerm(texts: readonly CourseText[]): readonly Problem[] {
  return texts
    .filter(({ language }) => language === 'zh')
    .flatMap(({ file, text }) =>
      rules.flatMap(({ use, avoid, except = [] }) => {
        const found = avoid.exec(text)?.[0];
        return found === undefined || except.some((place) => file.includes(place))
          ? []
          : [`${file}: “${found}” is elsewhere called ${use}; use that, or list the place where it is explained.`];
      }),
    );
}
