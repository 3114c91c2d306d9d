import {
  main
} from "./chunk-A6CL3NHR.js";
import "./chunk-7BKJFPIY.js";
import "./chunk-EF6BJCSS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-WCCL643Z.js";
import "./chunk-NLSWKQN3.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-65K4QBU3.js";
import "./chunk-AHKMFM5U.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
