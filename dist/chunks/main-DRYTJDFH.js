import {
  main
} from "./chunk-5NU5AUCM.js";
import "./chunk-LVKFDZJK.js";
import "./chunk-LHMIST6K.js";
import "./chunk-FD4O7HYA.js";
import "./chunk-JGI3XDRM.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-IV2NYOK4.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-DBJIOPTI.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-5WLKDXD2.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
