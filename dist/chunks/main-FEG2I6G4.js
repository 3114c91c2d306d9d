import {
  main
} from "./chunk-JNYWGT2S.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-ZEVYBMN3.js";
import "./chunk-JQJYZVH3.js";
import "./chunk-5EPBLBEF.js";
import "./chunk-SKZXIYJZ.js";
import "./chunk-2BBVVJD2.js";
import "./chunk-5HQVPW27.js";
import "./chunk-WQ3UFQVR.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-YLVFRJMS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4ESRGVM5.js";
import "./chunk-DDT56NL7.js";
import "./chunk-3FEE7ZQN.js";
import "./chunk-AIX5XK5K.js";
import "./chunk-WSIOWRSN.js";
import "./chunk-KMQHJMVF.js";
import "./chunk-ZJIDEQMN.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-NITMAHKF.js";
import "./chunk-EIMNI2WF.js";
import "./chunk-2APQNWGM.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RI6N2QJO.js";
import "./chunk-C4WZBET7.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-7KP37WSC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
