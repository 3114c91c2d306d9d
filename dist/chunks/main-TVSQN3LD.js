import {
  main
} from "./chunk-RYOA4GFO.js";
import "./chunk-IV2NYOK4.js";
import "./chunk-6S47NSY7.js";
import "./chunk-33MEE5RU.js";
import "./chunk-DBJIOPTI.js";
import "./chunk-ZWWD27OH.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
