import {
  main
} from "./chunk-HASYMJMK.js";
import "./chunk-B5X6VQ46.js";
import "./chunk-NBSUBJ7Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-AYFP4A7W.js";
import "./chunk-URGKZ4FK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DN5MTNJ5.js";
import "./chunk-LP7C7ZQG.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
