import {
  main
} from "./chunk-L54E5LIS.js";
export {
  main
};
