import {
  main
} from "./chunk-VY4RXBA5.js";
import "./chunk-KAF2QIUN.js";
import "./chunk-4CY6RE5D.js";
import "./chunk-ZHI7YD33.js";
import "./chunk-XL3HGTTI.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
