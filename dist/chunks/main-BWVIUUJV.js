import {
  main
} from "./chunk-O3QU2D7G.js";
import "./chunk-2KUHNWD4.js";
import "./chunk-UM2IVLF5.js";
import "./chunk-G5TKLBHF.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-J3DRXHOR.js";
import "./chunk-YYNVYHCH.js";
import "./chunk-KZPF7ZNW.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
