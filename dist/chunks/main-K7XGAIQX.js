import {
  main
} from "./chunk-UWFFA4YD.js";
import "./chunk-MTJ6WNXY.js";
import "./chunk-YKHZBWQG.js";
import "./chunk-C76JGUNS.js";
import "./chunk-W53JFBNO.js";
import "./chunk-GIT5F6H4.js";
import "./chunk-S4AWXFVP.js";
import "./chunk-J2KYRS3Q.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ZZWWQLKT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-NIBMX2O5.js";
import "./chunk-DDT56NL7.js";
import "./chunk-OIYLQTAT.js";
import "./chunk-YWVUM2X3.js";
import "./chunk-QGFJSB5C.js";
import "./chunk-NZUA752H.js";
import "./chunk-HJC2KNOO.js";
import "./chunk-OWANCGMB.js";
import "./chunk-2JMBUD5F.js";
import "./chunk-MOE2IQEM.js";
import "./chunk-D3VQUUJV.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-RV4FHOM3.js";
import "./chunk-LPZS6HFI.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-2OXT3PFH.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
