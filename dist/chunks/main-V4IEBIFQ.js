import {
  main
} from "./chunk-JH2FTYTD.js";
export {
  main
};
