import {
  main
} from "./chunk-6P5UJVYI.js";
import "./chunk-OEMMP5AA.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
