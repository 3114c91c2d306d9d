import {
  main
} from "./chunk-ZOPKUAPZ.js";
import "./chunk-Q56KNCGU.js";
import "./chunk-XDOGCI5C.js";
import "./chunk-7OKKRZKB.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-4ILXH52B.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
