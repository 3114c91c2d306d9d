import {
  main
} from "./chunk-UHBVMX5F.js";
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
import "./chunk-RFOKRNDF.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
