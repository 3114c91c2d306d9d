import {
  main
} from "./chunk-F52NRV5H.js";
import "./chunk-T4WNDQRI.js";
import "./chunk-RD6VRJUF.js";
import "./chunk-K43QGHSO.js";
import "./chunk-ZMWMWZCF.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-QQC5ILOG.js";
import "./chunk-W6FTYG2T.js";
import "./chunk-WWYC3WQK.js";
import "./chunk-4MZI3OEM.js";
import "./chunk-YSMMAIXB.js";
import "./chunk-4T62MVMW.js";
import "./chunk-JG6CFU5E.js";
import "./chunk-ZZM5ONW6.js";
import "./chunk-6EVQD3SU.js";
import "./chunk-5CAWRL5A.js";
import "./chunk-XIV3QZWF.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
