import {
  main
} from "./chunk-23O2EEZ3.js";
import "./chunk-AW2575RM.js";
import "./chunk-EF6BJCSS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-NLSWKQN3.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
