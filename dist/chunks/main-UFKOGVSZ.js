import {
  main
} from "./chunk-TUP2HZBL.js";
export {
  main
};
