import {
  main
} from "./chunk-Q2DFSAO4.js";
import "./chunk-VVS3CMKR.js";
import "./chunk-PPWDSEMN.js";
import "./chunk-PSZL5E3E.js";
import "./chunk-5HV5ZTOA.js";
import "./chunk-QBXG4DPI.js";
import "./chunk-VYLRE6PT.js";
import "./chunk-4NHTNYA4.js";
import "./chunk-CJRUVZNP.js";
import "./chunk-NSRV2AAJ.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-RG4I46TM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XZ4OYHGL.js";
import "./chunk-VCNQXZMV.js";
import "./chunk-IGNWL5Y6.js";
import "./chunk-DDT56NL7.js";
import "./chunk-BPWNJ5HE.js";
import "./chunk-XDANQUB4.js";
import "./chunk-VJWJGAYR.js";
import "./chunk-FRGULQ6C.js";
import "./chunk-RH46NWQ3.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-3J5SKC3H.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2HJOFMAD.js";
import "./chunk-UR5EFQLQ.js";
import "./chunk-KACM4JVN.js";
import "./chunk-AZYCZI7F.js";
import "./chunk-65NVBDUB.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-6ZXJFLUN.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
