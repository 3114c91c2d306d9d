import {
  main
} from "./chunk-OKCPXEH4.js";
import "./chunk-BIWLZNQZ.js";
import "./chunk-GTNJZ4DV.js";
import "./chunk-GR4V7CRV.js";
import "./chunk-ZJ5XAQCF.js";
import "./chunk-VKJK4OCW.js";
import "./chunk-APCCVDCK.js";
import "./chunk-O2DO7L3H.js";
import "./chunk-COCWMQMT.js";
import "./chunk-7Q7BRPC5.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-XYDZQ4TI.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-GEUSZ42H.js";
import "./chunk-36B2ZA3J.js";
import "./chunk-DDT56NL7.js";
import "./chunk-IMSHLPWB.js";
import "./chunk-G3M724MP.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-ZJ4EBYFR.js";
import "./chunk-53YEMQYS.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-BPQ2GUJH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2SPBI6K3.js";
import "./chunk-LOKTV2IN.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-EOU5Z7C6.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
