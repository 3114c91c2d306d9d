import {
  main
} from "./chunk-N2QAZ6OP.js";
import "./chunk-MMQ7JHKZ.js";
import "./chunk-W5A7OYYZ.js";
import "./chunk-NWCFMCQF.js";
import "./chunk-222L2AD5.js";
import "./chunk-LOZMI6PK.js";
import "./chunk-FSKM763F.js";
import "./chunk-7FCU2KPH.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-MI7QASKX.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-5FEZC7BX.js";
import "./chunk-DDT56NL7.js";
import "./chunk-FMCB5S7H.js";
import "./chunk-JD7QWUST.js";
import "./chunk-MY4JQEBA.js";
import "./chunk-YCYS7RLO.js";
import "./chunk-JKRID63C.js";
import "./chunk-OWANCGMB.js";
import "./chunk-2XRXPLGH.js";
import "./chunk-I7OBF562.js";
import "./chunk-LRZQBLKQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-VQE4CLLG.js";
import "./chunk-IXRSPERY.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-BL7Z6TWL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
