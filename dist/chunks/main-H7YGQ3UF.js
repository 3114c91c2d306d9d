import {
  main
} from "./chunk-4ZBMNCZZ.js";
import "./chunk-K74RGKHM.js";
import "./chunk-ZJV6FEHR.js";
import "./chunk-J5DH35UB.js";
import "./chunk-5FMWZIKZ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
