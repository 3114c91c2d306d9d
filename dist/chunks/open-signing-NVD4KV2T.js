import {
  openSigning
} from "./chunk-A66YRQPF.js";
import "./chunk-6MVYMAK5.js";
import "./chunk-44ZB7CGJ.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
