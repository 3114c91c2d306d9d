import {
  main
} from "./chunk-5AO3H3RI.js";
import "./chunk-W7I7CSA2.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
