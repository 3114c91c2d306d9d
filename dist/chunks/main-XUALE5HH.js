import {
  main
} from "./chunk-NACL5KVG.js";
import "./chunk-JF5MNAPD.js";
import "./chunk-ZFHPD7SW.js";
import "./chunk-DEHMCGFB.js";
import "./chunk-U2AZKXI2.js";
import "./chunk-52BAWWEV.js";
import "./chunk-UM2IVLF5.js";
import "./chunk-G5TKLBHF.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-J3DRXHOR.js";
import "./chunk-YYNVYHCH.js";
import "./chunk-KZPF7ZNW.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
