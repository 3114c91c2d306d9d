import {
  main
} from "./chunk-HUAGQCQE.js";
import "./chunk-SDTTGH5S.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-NRSDGCQZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-SJAQOO5D.js";
import "./chunk-LAAXXWL2.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
