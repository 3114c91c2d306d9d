import {
  main
} from "./chunk-6KDZLCZG.js";
export {
  main
};
