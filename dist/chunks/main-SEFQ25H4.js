import {
  main
} from "./chunk-CN5QS3YP.js";
import "./chunk-7Q4SUR6Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-SDJBZKEA.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ZR3A5B36.js";
import "./chunk-GC7KKEXO.js";
import "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
