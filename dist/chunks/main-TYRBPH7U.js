import {
  main
} from "./chunk-TD4VLFV5.js";
import "./chunk-LOAO4VNL.js";
import "./chunk-K6IDVXQL.js";
import "./chunk-VEQJQFKP.js";
import "./chunk-PTCIQ5CY.js";
import "./chunk-3VY7I4QY.js";
import "./chunk-7VXKK22H.js";
import "./chunk-4P4GDCQR.js";
import "./chunk-ZDDRR5SY.js";
import "./chunk-RGLXCT4G.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-6NPIS2DK.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-E4ZASQFV.js";
import "./chunk-F4OY4QMS.js";
import "./chunk-DDT56NL7.js";
import "./chunk-UYBQSEBP.js";
import "./chunk-ZLBOANBW.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-MBAJD5YA.js";
import "./chunk-VUZJ2V3G.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-JQCZA63E.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-CF53NH4Y.js";
import "./chunk-YEFOCYQI.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-F4KVOZ3Q.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
