import {
  main
} from "./chunk-S3ZFFZ7X.js";
import "./chunk-TR5HBCSN.js";
import "./chunk-Y2CUKLVE.js";
import "./chunk-UNZUHVWT.js";
import "./chunk-A2WHMA7O.js";
import "./chunk-FR5X2NNT.js";
import "./chunk-T4NHVLQ4.js";
import "./chunk-LECCME2U.js";
import "./chunk-NNXP5VFI.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-MVDX2PQ4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-WKHK3IAN.js";
import "./chunk-DDT56NL7.js";
import "./chunk-ZYHFE7YV.js";
import "./chunk-OED6U2YA.js";
import "./chunk-YBFVBBYC.js";
import "./chunk-AQG3U3YJ.js";
import "./chunk-FVI63WFT.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-7ELKDGM6.js";
import "./chunk-5552SIFU.js";
import "./chunk-K3JEDDSR.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-TJ2TFEWD.js";
import "./chunk-LHS7UAPG.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-TSGAYAS3.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
