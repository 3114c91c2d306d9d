import {
  main
} from "./chunk-W7SBJHEV.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-TQM7YKFS.js";
import "./chunk-U7XF2HCU.js";
import "./chunk-ZBZMS4TA.js";
import "./chunk-J3VEDBEO.js";
import "./chunk-AZHIJUGI.js";
import "./chunk-7EDDJPZQ.js";
import "./chunk-OBMRKWVJ.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-T3T77SH3.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-UJMBCTOB.js";
import "./chunk-DDT56NL7.js";
import "./chunk-6GMG36GK.js";
import "./chunk-QA2XGWOX.js";
import "./chunk-MW7INHIF.js";
import "./chunk-7AVSZ6OU.js";
import "./chunk-I3DXERVP.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-GBMGO3EA.js";
import "./chunk-2Q7V7YN5.js";
import "./chunk-TLOUTQQM.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-H5BEGUJB.js";
import "./chunk-LTZBZWEN.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-TD4KSF75.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
