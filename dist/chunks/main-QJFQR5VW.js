import {
  main
} from "./chunk-Q36KYYKR.js";
export {
  main
};
