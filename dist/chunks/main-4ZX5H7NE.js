import {
  main
} from "./chunk-DCYAUJA4.js";
import "./chunk-4WETIZIK.js";
import "./chunk-LAYG65T7.js";
import "./chunk-CZ3VNN7G.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-T65Q4LOL.js";
import "./chunk-D4LPJERC.js";
import "./chunk-FUPGO2JX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
