import {
  main
} from "./chunk-B3ROBKXF.js";
import "./chunk-E4G3CUK5.js";
import "./chunk-VYIANKP4.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-AXBJT4GG.js";
import "./chunk-L3IGRJFE.js";
import "./chunk-4ZABVQNQ.js";
import "./chunk-WJQAAY33.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-D6EIK57L.js";
import "./chunk-GO276QRF.js";
import "./chunk-FOJW7LK3.js";
import "./chunk-AAP2W54G.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3RXUXYQS.js";
import "./chunk-JK7VQDTE.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-OKXMGDSF.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
