import {
  main
} from "./chunk-IQRZNKGS.js";
import "./chunk-RC5YSYHI.js";
import "./chunk-KTD7D2GG.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-3EFPTJE4.js";
import "./chunk-47ST6QKT.js";
import "./chunk-NGHESWIT.js";
import "./chunk-6FODD2N4.js";
import "./chunk-IJXI42WX.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-NLKZTZD3.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-XML5HGYO.js";
import "./chunk-DDT56NL7.js";
import "./chunk-RIZUYH7B.js";
import "./chunk-HN2MAO7E.js";
import "./chunk-P4R2EPOV.js";
import "./chunk-RRLGO4DH.js";
import "./chunk-5MU7ZR6P.js";
import "./chunk-OWANCGMB.js";
import "./chunk-LIBXZYNT.js";
import "./chunk-MBB5WZOG.js";
import "./chunk-L3TWQMRQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-C6V2FF4O.js";
import "./chunk-5CURJL6Y.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-2V6425ID.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
