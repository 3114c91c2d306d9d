import {
  main
} from "./chunk-JVZVJWNL.js";
import "./chunk-FCJYLFG6.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
