import {
  main
} from "./chunk-SBKWY7OZ.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-TOBWK5WO.js";
import "./chunk-CVN55SE6.js";
import "./chunk-2V2DSDKM.js";
import "./chunk-AJLQDCI3.js";
import "./chunk-2PKW74Q2.js";
import "./chunk-ZMEAWFXA.js";
import "./chunk-5EFZC7X3.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-XJP2FSJD.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-4YVHI6LK.js";
import "./chunk-DDT56NL7.js";
import "./chunk-X7R7CEYG.js";
import "./chunk-OUKEL442.js";
import "./chunk-YDVX32M2.js";
import "./chunk-5UVBRQ2T.js";
import "./chunk-CQYLVBUI.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-PC2SAGIE.js";
import "./chunk-XA3KHBOC.js";
import "./chunk-IPMLVNZJ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-P6NRW4SN.js";
import "./chunk-5JME6MYA.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-PMRC6523.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
