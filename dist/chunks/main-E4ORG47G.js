import {
  main
} from "./chunk-TVGR55M3.js";
import "./chunk-GSJ6IEAZ.js";
import "./chunk-PKSH2SB7.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-I2P65OJ6.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
