import {
  main
} from "./chunk-MN4U56II.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
