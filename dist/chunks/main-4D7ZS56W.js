import {
  main
} from "./chunk-EB5XTTMP.js";
import "./chunk-LUCKXPVN.js";
import "./chunk-2KCZFZPV.js";
import "./chunk-PDZN5V75.js";
import "./chunk-VDTP2XZK.js";
import "./chunk-LZZBCHFN.js";
import "./chunk-TCKM5VVW.js";
import "./chunk-BAWYDZQZ.js";
import "./chunk-V35P3B3H.js";
import "./chunk-NIJEVWQT.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-65L7BQF7.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-2UNINJTR.js";
import "./chunk-F2XSNV77.js";
import "./chunk-DDT56NL7.js";
import "./chunk-LO3MKDXU.js";
import "./chunk-EJ7PFS2F.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-YRVTSREV.js";
import "./chunk-O73BK4AR.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-VU5YX7OI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QVGYXGHB.js";
import "./chunk-VM6LDBGR.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-V726HRQL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
