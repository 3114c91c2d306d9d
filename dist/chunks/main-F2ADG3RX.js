import {
  main
} from "./chunk-LGDDZWGI.js";
export {
  main
};
