import {
  main
} from "./chunk-SVD25YPO.js";
import "./chunk-APB7USDF.js";
import "./chunk-LNHEQIAZ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-T57NNCGT.js";
import "./chunk-FDRAZBVW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-MGXJOCZ7.js";
import "./chunk-Y4M33H3K.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
