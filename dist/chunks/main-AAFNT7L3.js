import {
  main
} from "./chunk-CNHJYYIJ.js";
import "./chunk-5WDYDGKK.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-5KCKG4B6.js";
import "./chunk-QVFBKIH3.js";
import "./chunk-2EXGEDXS.js";
import "./chunk-JZTVRUYJ.js";
import "./chunk-LB4UFPO5.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-Y4BJ7ZIB.js";
import "./chunk-Z2RXHFN5.js";
import "./chunk-GPKDCNNY.js";
import "./chunk-72ORCZIY.js";
import "./chunk-AEVISEGN.js";
import "./chunk-EVLC7UXF.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-HRRLSWW5.js";
import "./chunk-DUECT7FP.js";
import "./chunk-I6XSW4E2.js";
import "./chunk-4447KEC5.js";
import "./chunk-KF2SA2YO.js";
import "./chunk-JCT7U7WA.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import "./chunk-TCHBKZ67.js";
import "./chunk-TYO225SQ.js";
import "./chunk-JJ7L2464.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
