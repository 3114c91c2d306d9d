import {
  main
} from "./chunk-GXEBZGL5.js";
import "./chunk-GTNGDLT2.js";
import "./chunk-NBSUBJ7Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-URGKZ4FK.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
